# SPDX-License-Identifier: GPL-3.0-or-later
# wl_tests(signal SOURCES a_test.cpp … USES wl_signal [LABEL unit] [SCREEN])
#
# One program test_<name> for a room; each file holds one class named in it by WL_TEST(Class), and becomes one CTest
# entry "<name>.<file without _test>". SCREEN gives it a QApplication on the offscreen platform.
function(wl_tests name)
    cmake_parse_arguments(t "SCREEN" "LABEL;TIMEOUT" "SOURCES;USES" ${ARGN})
    set(target test_${name})
    if(t_SCREEN)
        add_executable(${target} ${t_SOURCES} ${CMAKE_SOURCE_DIR}/tests/support/screen_main.cpp)
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
    else()
        add_executable(${target} ${t_SOURCES} ${CMAKE_SOURCE_DIR}/tests/support/test_main.cpp)
    endif()
    target_link_libraries(${target} PRIVATE wl_flags ${t_USES} Qt6::Test rapidcheck)
    target_compile_definitions(${target} PRIVATE
        WL_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WL_BINARY_DIR="${CMAKE_BINARY_DIR}")
    # In a unity build a test's anonymous namespace seems to lie in a header; it does not.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    if(NOT t_LABEL)
        set(t_LABEL unit)
    endif()
    if(NOT t_TIMEOUT)
        set(t_TIMEOUT 240)
    endif()
    foreach(file IN LISTS t_SOURCES)
        get_filename_component(stem ${file} NAME_WE)
        if(NOT stem MATCHES "_test$")
            continue()
        endif()
        string(REGEX REPLACE "_test$" "" subject ${stem})
        add_test(NAME ${name}.${subject} COMMAND ${target} --file ${stem})
        set_tests_properties(${name}.${subject} PROPERTIES LABELS ${t_LABEL} TIMEOUT ${t_TIMEOUT}
            ENVIRONMENT "TSAN_OPTIONS=ignore_noninstrumented_modules=1;QT_LOGGING_RULES=qt.*=false;RC_PARAMS=seed=20261122")
    endforeach()
endfunction()
