#include "shell/paper.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <system_error>

#include "documents/html_writer.hpp"
#include "documents/text_writer.hpp"
#include "shell/labels.hpp"
#include "shell/trouble_text.hpp"

namespace metodist::shell {

namespace {

std::string written(std::span<const documents::Document> papers, const Context& context) {
    return context.format == Format::html ? documents::to_html(papers) : documents::to_text(papers);
}

}  // namespace

Formats paper_formats() { return {Format::txt, Format::html}; }

Wording office_wording(const Context& context, const std::string& language) {
    return {parse_language(language).value_or(Language::ru), locale_folder(context.around),
            vocabulary_labels(context.config)};
}

ExitCode print_papers(std::span<const documents::Document> papers, const std::vector<Finding>& findings,
                      Context& context) {
    if (!papers.empty()) {
        context.out().write(written(papers, context));
    }
    for (const auto& finding : findings) {
        if (!context.quiet || finding.severity == Severity::breach) {
            fmt::print(stderr, "{}", finding_text(finding, context.wording()));
        }
    }
    return ExitCode::done;
}

std::filesystem::path write_paper(const documents::Document& paper, const std::filesystem::path& folder,
                                  const std::string& name, const Context& context) {
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    auto file = folder / (name + (context.format == Format::html ? ".html" : ".txt"));
    Output out(file);
    out.write(written({&paper, 1}, context));
    out.finish();
    return file;
}

}  // namespace metodist::shell
