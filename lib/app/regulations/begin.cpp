#include "app/editions.hpp"
#include "app/regulations/files.hpp"
#include "app/regulations/regulations.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "regulation/skeleton.hpp"

namespace metodist::app {

std::string begin_regulation(const Frame& frame, const BeginRegulation& request) {
    const auto words = vocabularies(frame);
    std::vector<Finding> findings;
    NewRegulation wanted;
    wanted.municipality = request.code;
    wanted.name = tidy(request.name);
    wanted.name_genitive = tidy(request.genitive);
    wanted.municipality_kind = read_word(words, "municipality_kind", request.kind, findings).value_or("");
    if (wanted.municipality_kind.empty()) {
        throw Error(Trouble::use, std::move(findings));
    }
    // local.toml of the template is that municipality's own business.
    const auto file = named_edition(frame, request.from, frame.asked()).file;
    const auto model = load_edition(file, words);
    wanted.region = tidy(request.region);
    wanted.title = request.title.empty() ? model.edition.title : tidy(request.title);
    auto text = regulation_skeleton(model.text, model.edition.municipality, wanted);
    static_cast<void>(load_edition(text, "undated.toml", {}, words));
    return text;
}

}  // namespace metodist::app
