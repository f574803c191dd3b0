// Where a use case puts an answer that may be longer than the memory: head, then row after row, then the close.
#pragma once

#include "answers/answer.hpp"

namespace metodist {

class RowSink {
public:
    RowSink() = default;
    virtual ~RowSink() = default;
    RowSink(const RowSink&) = delete;
    RowSink& operator=(const RowSink&) = delete;

    // Once and first: an answer without its rows (the keys of the tree that are known now, columns, lead).
    virtual void begin(const Answer& head) = 0;
    // One row, as it would stand in the list that `head.rows` names.
    virtual void row(const Tree& row) = 0;
    // Once and last: what is known only now (further keys of the tree, closing sentences, verdict, outcomes, findings).
    virtual void end(const Answer& close) = 0;
};

}  // namespace metodist
