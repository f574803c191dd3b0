#include "base/finding.hpp"

#include <utility>

namespace metodist {

Error::Error(Trouble trouble, std::vector<Finding> findings) : trouble_(trouble), findings_(std::move(findings)) {}

Error::Error(Trouble trouble, std::string code, Arguments arguments, Place place) : trouble_(trouble) {
    Finding finding;
    finding.code = std::move(code);
    finding.arguments = std::move(arguments);
    finding.place = std::move(place);
    findings_.push_back(std::move(finding));
}

const char* Error::what() const noexcept { return findings_.empty() ? "error" : findings_.front().code.c_str(); }

}  // namespace metodist
