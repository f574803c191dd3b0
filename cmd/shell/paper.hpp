// How papers leave a tool: in the office's language, as text or HTML, in one stream or a file for each.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "documents/document.hpp"
#include "shell/context.hpp"
#include "shell/exit_code.hpp"

namespace metodist::shell {

// What `formats` holds for a verb that prints papers.
Formats paper_formats();
// Papers take the office's language, whatever the reader's is; `language` as the municipality set it.
Wording office_wording(const Context& context, const std::string& language);
// All in one stream, in the format asked for; findings on stderr.
ExitCode print_papers(std::span<const documents::Document> papers, const std::vector<Finding>& findings,
                      Context& context);
// One paper in a file of the folder: NAME and the ending of the format. The folder is made where it is not there.
std::filesystem::path write_paper(const documents::Document& paper, const std::filesystem::path& folder,
                                  const std::string& name, const Context& context);

}  // namespace metodist::shell
