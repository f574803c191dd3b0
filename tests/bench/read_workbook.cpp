// Reads every cell of a workbook with our reader, as `mms import` would, and counts them.
#include <cstdio>

#include "exchange/foreign_file.hpp"

int main(int count, char** words) {
    if (count < 2) {
        return 2;
    }
    metodist::ForeignFile file(words[1], words[1]);
    long long cells = 0;
    long long bytes = 0;
    for (const std::size_t sheet : file.chosen()) {
        const auto rows = file.open(sheet);
        while (rows->next()) {
            for (std::size_t i = 0; i < rows->width(); ++i) {
                cells += rows->cell(i).empty() ? 0 : 1;
                bytes += static_cast<long long>(rows->cell(i).size());
            }
        }
    }
    std::printf("%lld cells, %lld bytes\n", cells, bytes);
}
