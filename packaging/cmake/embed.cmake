# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT: a C++ file holding each of FILES (relative to FOLDER) as a byte array.
set(entries "")
set(arrays "")
set(index 0)
foreach(file IN LISTS FILES)
    file(READ ${FOLDER}/${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND arrays "constexpr unsigned char file${index}[] = {${bytes}0};\n")
    string(APPEND entries
        "    if (name == \"${file}\")\n        return {reinterpret_cast<const char*>(file${index}), sizeof file${index} - 1};\n")
    math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUT}
"// Made by packaging/cmake/embed.cmake.
#include \"resources/embedded.h\"

namespace {
${arrays}}

namespace wardlight {

std::string_view embeddedResource(std::string_view name)
{
${entries}    return {};
}

}
")
