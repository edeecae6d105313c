# SPDX-License-Identifier: GPL-3.0-or-later
# wl_flags: what every line of ours is compiled with. Generated code does not link it.
add_library(wl_flags INTERFACE)
option(WL_WERROR "Warnings are errors" OFF)
target_compile_options(wl_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wdouble-promotion
    -Wcast-align -Wswitch $<$<BOOL:${WL_WERROR}>:-Werror>
    # gcc 12 guesses wrong about std::optional and aligned atomics when it inlines; the sanitizers look as well.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)
target_include_directories(wl_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(wl_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(WL_SANITIZE)
    add_compile_options(-fsanitize=${WL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -g1)
    add_link_options(-fsanitize=${WL_SANITIZE})
    if(WL_SANITIZE STREQUAL "thread")
        add_compile_options(-Wno-tsan) # fences are not modelled; what they order are atomics, which are
    endif()
elseif(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    # Hardening of what people run; a test reads the installed binaries.
    add_compile_options(-g1 -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS -fstack-protector-strong
        -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero)
    add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
if(WL_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
