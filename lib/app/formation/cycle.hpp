// The formation cycle: opened, led through its stages, closed. Every refusal names its clause.
#pragma once

#include <optional>
#include <string>

#include "answers/answer.hpp"
#include "answers/formation.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

struct OpenCycle {
    std::string tool;
    // "2026/2027".
    std::string title;
    std::string code;
    std::string reason;
};
// Refused while another cycle of the body is open, or where the regulation knows no cycle.
Answer open_cycle(const Frame& frame, const OpenCycle& request);

struct CloseStage {
    std::string tool;
    std::string cycle;
    std::string stage;
    std::string note;
    // Names a paper of the register.
    std::string paper;
};
Answer close_stage(const Frame& frame, const CloseStage& request);

struct EndCycle {
    std::string tool;
    std::string cycle;
    // Cancelled: at any stage, with a reason. Else every stage must be closed.
    bool cancelled = false;
    std::string reason;
};
Answer end_cycle(const Frame& frame, const EndCycle& request);

struct ShowCycle {
    std::string tool;
    std::string cycle;
};
Answer show_cycle(const Frame& frame, const ShowCycle& request);
Answer list_cycles(const Frame& frame, const std::string& tool);
Answer list_requests(const Frame& frame, const ShowCycle& request);
Answer list_nominations(const Frame& frame, const ShowCycle& request);

// The whole cycle with the names that people read.
answers::CycleView cycle_view(Session& session, const CoreGroup& group, const formation::Cycle& cycle);

}  // namespace metodist::app
