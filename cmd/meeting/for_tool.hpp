// The name of the tool picks the body that a request is about; what a change did is told.
#pragma once

#include "answers/answer.hpp"
#include "shell/change.hpp"
#include "shell/context.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::meeting {

template <typename Request>
Request for_tool(Request request, const shell::Context& context) {
    request.tool = context.tool.name;
    return request;
}

}  // namespace metodist::meeting
