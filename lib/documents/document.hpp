// A paper as a tree of blocks: what it says and what each part is. How it looks is the business of the writers.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace metodist::documents {

// Whose paper it is: above everything else, centred.
struct Letterhead {
    std::vector<std::string> lines;
};

// The kind of paper: "ПРИКАЗ".
struct Kind {
    std::string text;
};

// Day and number on one line, the place below. What is not known yet comes as a blank to be filled in by hand.
struct Registration {
    std::string left;
    std::string right;
    std::string place;
};

// To whom a letter goes: the right half of the page.
struct Addressee {
    std::vector<std::string> lines;
};

// The heading to the text: what the paper is about.
struct Subject {
    std::string text;
};

struct Paragraph {
    std::string text;
    // The first line stands in.
    bool indented = true;
};

// An entry of a list; `mark` is "1.", "2.1." or a dash.
struct Item {
    std::string mark;
    std::string text;
    // 0 for the outermost.
    int depth = 0;
};

struct TableColumn {
    std::string title;
    // Its share of the width among all.
    int share = 1;
    bool centred = false;
};

struct Table {
    std::vector<TableColumn> columns;
    // Each with one cell for every column.
    std::vector<std::vector<std::string>> rows;
};

struct Signature {
    std::string post;
    std::string name;
};

// Small print below: who wrote it, a telephone; notes to a table.
struct Note {
    std::string text;
};

// An annex begins on a new page; its marks stand in the right half, its heading is centred.
struct Annex {
    std::vector<std::string> marks;
    std::string heading;
};

using Block =
    std::variant<Letterhead, Kind, Registration, Addressee, Subject, Paragraph, Item, Table, Signature, Note, Annex>;

struct Document {
    // For the window of a browser and the properties of a file.
    std::string title;
    // "ru", "en".
    std::string language = "ru";
    std::vector<Block> blocks;
};

}  // namespace metodist::documents
