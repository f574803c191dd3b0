# Writes OUTPUT: the mark of the program that compiles editions, a digest of SOURCES (separated by "|").
string(REPLACE "|" ";" SOURCES "${SOURCES}")
set(digests "")
foreach(source IN LISTS SOURCES)
  file(SHA256 "${source}" digest)
  string(APPEND digests "${digest}")
endforeach()
string(SHA256 mark "${digests}")
file(WRITE "${OUTPUT}" "#include \"regulation/compiled.hpp\"

namespace metodist {

std::string_view compiled_form_mark() { return \"${mark}\"; }

}  // namespace metodist
")
