// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

#include <cstdio>
#include <cstring>
#include <map>
#include <string>

namespace {

std::map<std::string, TestRegistry::Runner> &runners()
{
    static std::map<std::string, TestRegistry::Runner> all;
    return all;
}

} // namespace

TestRegistry::TestRegistry(const char *name, Runner runner)
{
    runners().emplace(name, std::move(runner));
}

int TestRegistry::run(int argc, char **argv)
{
    if (argc > 1 && std::strncmp(argv[1], "tst_", 4) == 0) {
        const auto found = runners().find(argv[1]);
        if (found == runners().end()) {
            std::fprintf(stderr, "no test class %s in this program\n", argv[1]);
            return 2;
        }
        argv[1] = argv[0];
        return found->second(argc - 1, argv + 1);
    }
    int failures = 0;
    for (const auto &[name, runner] : runners()) {
        failures += runner(argc, argv);
    }
    return failures;
}
