// The same with liborcus: the whole document into its model. Built only where liborcus is installed.
#include <cstdio>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>
#include <string>

int main(int count, char** words) {
    if (count < 2) {
        return 2;
    }
    const std::string name = words[1];
    orcus::spreadsheet::document document({1048576, 16384});
    orcus::spreadsheet::import_factory factory(document);
    if (name.ends_with(".ods")) {
        orcus::orcus_ods(&factory).read_file(name);
    } else {
        orcus::orcus_xlsx(&factory).read_file(name);
    }
    std::printf("%zu sheets\n", document.get_sheet_count());
}
