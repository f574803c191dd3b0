// A statement about some subjects or codes, however many: one condition and one value; for the files of this room
// only.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace metodist::storage {

class Among {
public:
    explicit Among(const std::vector<std::int64_t>& ids) {
        if (ids.size() == 1) {
            one_ = ids.front();
            single_ = true;
            return;
        }
        for (const std::int64_t id : ids) {
            list_ += (list_.empty() ? "[" : ",") + std::to_string(id);
        }
        list_ += list_.empty() ? "[]" : "]";
    }
    explicit Among(const std::vector<std::string>& codes) {
        for (const auto& code : codes) {
            list_ += (list_.empty() ? "[\"" : ",\"") + escaped(code) + "\"";
        }
        list_ += list_.empty() ? "[]" : "]";
    }

    // "KEY = ?2", or a list: SQLite prepares the first in half the time.
    [[nodiscard]] std::string condition(std::string_view key, int parameter) const {
        const std::string mark = "?" + std::to_string(parameter);
        return std::string(key) + (single_ ? " = " + mark : " IN (SELECT value FROM json_each(" + mark + "))");
    }
    void bind(SQLite::Statement& statement, int parameter) const {
        if (single_) {
            statement.bind(parameter, one_);
        } else {
            statement.bind(parameter, list_);
        }
    }
    void bind(sqlite3_stmt* statement, int parameter) const {
        if (single_) {
            sqlite3_bind_int64(statement, parameter, one_);
        } else {
            sqlite3_bind_text64(statement, parameter, list_.data(), list_.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
        }
    }

private:
    static std::string escaped(const std::string& text) {
        constexpr std::string_view digits = "0123456789abcdef";
        constexpr unsigned char blank = 0x20;
        std::string out;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < blank) {
                out += {'\\', 'u', '0', '0', digits[byte / 16], digits[byte % 16]};
            } else {
                out += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
            }
        }
        return out;
    }

    bool single_ = false;
    std::int64_t one_ = 0;
    std::string list_;
};

}  // namespace metodist::storage
