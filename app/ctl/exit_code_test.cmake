# SPDX-License-Identifier: GPL-3.0-or-later
# Runs PROGRAM with ARGUMENTS; passes when it exits WANTED, and with one line on standard error when that is not 0.
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE said)
if(NOT code STREQUAL WANTED)
    message(FATAL_ERROR "exit code ${code} instead of ${WANTED}: ${said}")
endif()
string(REGEX MATCHALL "\n" lines "${said}")
list(LENGTH lines count)
if(NOT WANTED STREQUAL "0" AND NOT count EQUAL 1)
    message(FATAL_ERROR "${count} lines on standard error instead of one: ${said}")
endif()
