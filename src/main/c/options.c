#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "options.h"

struct options options = {.lanes = 1};

enum { EXIT_USAGE = 2, MOST_LANES = 255, LANES_IF_THREAD_SAFE = 17 };

static const char usage[] =
    "usage: rtm-agent [OPTION]... LIBRARY\n"
    "Serves a native RTMv1 library to rtmv1-tck: requests on standard input, answers on standard output.\n"
    "\n"
    "  --name TEXT             name of the implementation (default: the library's file name)\n"
    "  --version TEXT          its version\n"
    "  --families N,...        supported protocol families (default 0,1)\n"
    "  --protocols N-N,...     protocol identifiers that may be used (default 1-0xFFFFFFFE)\n"
    "  --interfaces N-N,...    interface numbers that may be used (default 0-0xFFFFFFFF)\n"
    "  --registration-flags N  valid flags beside RTM_PROTOCOL_SINGLE_ROUTE (default 0)\n"
    "  --never-issued N,...    handle values that are never issued, or \"none\" (default: INVALID_HANDLE_VALUE)\n"
    "  --granularity MS        granularity of the library's clock (default 1000)\n"
    "  --eventual MS           messages and events may come so much later than the call that caused them\n"
    "  --thread-safe           the library may be called by many threads at once\n"
    "  --lanes N               threads that call it, 1 to 255 (default 1, with --thread-safe 17)\n"
    "  --virtual-clock         take over the library's clock (Linux with glibc)\n"
    "  --help                  this text\n"
    "\n"
    "Numbers are decimal or 0x hexadecimal.\n";

static void fail(const char *what, const char *which) {
  fprintf(stderr, "rtm-agent: %s %s\n\n%s", what, which, usage);
  exit(EXIT_USAGE);
}

static uint64_t number(const char **text, const char *option) {
  char *end;
  uint64_t value = strtoull(*text, &end, 0);
  if (end == *text || **text == '-')
    fail("a number is expected after", option);
  *text = end;
  return value;
}

static void put(struct numbers *numbers, uint64_t value, const char *option) {
  if (numbers->count == MANY)
    fail("too many numbers after", option);
  numbers->values[numbers->count++] = value;
}

/* "3,5-9": with `ranges` a single number stands for a range of its own. */
static void parse_numbers(struct numbers *numbers, int ranges, const char *text, const char *option) {
  numbers->count = 0;
  do {
    uint64_t first = number(&text, option);
    put(numbers, first, option);
    if (ranges)
      put(numbers, *text == '-' ? (text++, number(&text, option)) : first, option);
  } while (*text == ',' && *++text);
  if (*text)
    fail("a list of numbers is expected after", option);
}

static void parse_lanes(const char *text, const char *option) {
  uint64_t lanes = number(&text, option);
  if (*text || lanes < 1 || lanes > MOST_LANES)
    fail("a number from 1 to 255 is expected after", option);
  options.lanes = (uint32_t)lanes;
}

static void parse_never_issued(const char *text, const char *option) {
  options.never_issued.count = 0;
  if (strcmp(text, "none") != 0)
    parse_numbers(&options.never_issued, 0, text, option);
}

static int parse_lists(const char *option, const char *value) {
  static const struct {
    const char *name;
    struct numbers *numbers;
    int ranges;
  } lists[] = {
      {"--families", &options.families, 0},
      {"--protocols", &options.protocols, 1},
      {"--interfaces", &options.interfaces, 1},
      {"--registration-flags", &options.registration_flags, 0},
      {"--granularity", &options.granularity_ms, 0},
      {"--eventual", &options.eventual_ms, 0},
  };
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    if (strcmp(option, lists[i].name) == 0) {
      parse_numbers(lists[i].numbers, lists[i].ranges, value, option);
      return 1;
    }
  }
  return 0;
}

static void parse_value(const char *option, const char *value) {
  if (!value)
    fail("a value is expected after", option);
  if (strcmp(option, "--name") == 0)
    options.name = value;
  else if (strcmp(option, "--version") == 0)
    options.version = value;
  else if (strcmp(option, "--lanes") == 0)
    parse_lanes(value, option);
  else if (strcmp(option, "--never-issued") == 0)
    parse_never_issued(value, option);
  else if (!parse_lists(option, value))
    fail("unknown option", option);
}

static int parse_switch(const char *option) {
  if (strcmp(option, "--help") == 0) {
    fputs(usage, stdout);
    exit(0);
  }
  if (strcmp(option, "--virtual-clock") == 0)
    return options.virtual_clock = 1;
  if (strcmp(option, "--thread-safe") != 0)
    return 0;
  options.lanes = options.lanes == 1 ? LANES_IF_THREAD_SAFE : options.lanes;
  return options.thread_safe = 1;
}

static const char *file_name(const char *path) {
  const char *name = path;
  for (; *path; path++)
    if (*path == '/' || *path == '\\')
      name = path + 1;
  return name;
}

void options_parse(int argc, char **argv) {
  options.never_issued = (struct numbers){1, {UINTPTR_MAX}};
  options.version = "";
  for (int i = 1; i < argc; i++) {
    if (strncmp(argv[i], "--", 2) == 0) {
      if (!parse_switch(argv[i])) {
        parse_value(argv[i], argv[i + 1]);
        i++;
      }
    } else if (options.library)
      fail("more than one library:", argv[i]);
    else
      options.library = argv[i];
  }
  if (!options.library)
    fail("no library is named", "");
  if (!options.name)
    options.name = file_name(options.library);
}
