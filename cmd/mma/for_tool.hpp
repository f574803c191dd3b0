// The name of the tool picks the body that a request is about.
#pragma once

#include "shell/context.hpp"

namespace metodist::mma {

template <typename Request>
Request for_tool(Request request, const shell::Context& context) {
    request.tool = context.tool.name;
    return request;
}

}  // namespace metodist::mma
