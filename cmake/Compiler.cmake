# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache asks for where precompiled headers are used.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

add_library(karoo_options INTERFACE)
target_include_directories(karoo_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(karoo_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_STRICT_ITERATORS
    QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    KAROO_VERSION="${PROJECT_VERSION}")
target_compile_options(karoo_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    -Wformat=2 -Wimplicit-fallthrough -Wno-missing-field-initializers)
if(KAROO_WERROR)
    target_compile_options(karoo_options INTERFACE -Werror)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    # Line tables are enough for stack traces; full debug information doubles the link time.
    # Sanitizers too go without optimising: it doubles their time to compile, and the tests wait
    # more than they compute.
    set(CMAKE_CXX_FLAGS_DEBUG "-g1 -O0 -fno-omit-frame-pointer")
endif()
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    # What reads foreign input all day is built hardened, as Debian builds its own programs.
    add_compile_options(-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    add_link_options(-Wl,-z,relro,-z,now)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()
if(KAROO_SANITIZE)
    add_compile_options(-fsanitize=${KAROO_SANITIZE} -fno-sanitize-recover=all)
    if(KAROO_SANITIZE MATCHES undefined)
        # A quarter of the time to compile, and nothing more found: a null pointer ends the program
        # with a stack by the address sanitizer, which knows objects' sizes better too (without
        # optimising, object-size finds nothing), and no pointer here is made by a cast of bytes.
        add_compile_options(-fno-sanitize=null,alignment,object-size)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        add_compile_options(
            -fsanitize-ignorelist=${CMAKE_SOURCE_DIR}/tests/support/suppressions/ignored.txt)
    endif()
    add_link_options(-fsanitize=${KAROO_SANITIZE})
endif()
if(KAROO_FUZZ)
    # What libFuzzer sees of the way that an input takes; it is linked into its programs only.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=mold)
endif()
if(KAROO_TIDY)
    find_program(CLANG_TIDY_PROGRAM clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY_PROGRAM} --warnings-as-errors=*)
    # What moc and rcc write lies below the build folder and is not ours to mend. clang-tidy wants
    # one check at least; this one finds nothing in them.
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-unused-alias-decls'\n")
endif()
# GCC 12 warns falsely inside Qt's and libstdc++'s inlined strings when it optimises.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(karoo_options INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-Wno-restrict;-Wno-stringop-overflow;-Wno-array-bounds;-Wno-maybe-uninitialized>)
    if(KAROO_SANITIZE)
        target_compile_options(karoo_options INTERFACE -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
    endif()
endif()

# karoo_reads_qpdf(TARGET SOURCE): qpdf 11's JSON.hh keeps a vector of its own unfinished class, which clang
# refuses in C++20. The precompiled headers are C++20 and stay out too.
function(karoo_reads_qpdf TARGET SOURCE)
    set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/${SOURCE} TARGET_DIRECTORY ${TARGET}
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS -std=gnu++17)
endfunction()
