#include "common.h"

#include "bytes.h"
#include "events.h"
#include "functions.h"
#include "gate.h"
#include "guard.h"
#include "manifest.h"
#include "options.h"
#include "resources.h"
#include "session.h"
#include "tracked.h"

enum { ANY_SIZE = -1, ANY_COUNT = -2, HELLO_SIZE = 12, WISH_HOSTILE = 1 };

/* From which state of the session on an operation is carried out. */
enum state { STARTED, GREETED, OPENED };

typedef void (*answerer)(const struct request *request, struct answer *answer);

static enum state state = STARTED;
static int hostile;
static const char *failure;

void session_fail(const char *reason) { failure = reason; }

static void answer_versions(struct answer *answer) {
  answer_u16(answer, WIRE_VERSION);
  answer_u16(answer, WIRE_VERSION);
  answer->status = STATUS_VERSION;
}

static void greet(const struct request *request, struct answer *answer) {
  hostile = (int)(get32(request->body + 8) & WISH_HOSTILE) && guard_dangling();
  state = GREETED;
  answer_u32(answer, WIRE_MAGIC);
  answer_u16(answer, WIRE_VERSION);
  answer_u16(answer, 0);
  answer_manifest(answer, hostile);
}

static void answer_hello(const struct request *request, struct answer *answer) {
  if (request->size < HELLO_SIZE || get32(request->body) != WIRE_MAGIC)
    answer_status(answer, STATUS_MALFORMED, "no Hello of this protocol");
  else if (state != STARTED)
    answer_status(answer, STATUS_REFUSED, "a second Hello");
  else if (get16(request->body + 4) > WIRE_VERSION || get16(request->body + 6) < WIRE_VERSION)
    answer_versions(answer);
  else if (failure)
    answer_status(answer, STATUS_FAILURE, failure);
  else
    greet(request, answer);
}

static uint32_t end_subject(void) {
  uint32_t left = tracked_end_all();
  events_close_all();
  resources_reset();
  state = GREETED;
  return left | tracked_left();
}

static void answer_open(const struct request *request, struct answer *answer) {
  (void)request;
  if (state == OPENED) {
    answer_status(answer, STATUS_REFUSED, "the subject is open");
    return;
  }
  state = OPENED;
  answer_u32(answer, tracked_left());
}

static void answer_close(const struct request *request, struct answer *answer) {
  (void)request;
  answer_u32(answer, end_subject());
}

static void answer_echo(const struct request *request, struct answer *answer) {
  answer_bytes(answer, request->body, request->size);
}

static void answer_one_of_14(const struct request *request, struct answer *answer) {
  answer_function(request, answer, hostile);
}

static const struct operation {
  uint16_t number;
  int size; /* of the body */
  enum state needs;
  answerer answer;
} operations[] = {
    {OP_HELLO, ANY_SIZE, STARTED, answer_hello},
    {OP_OPEN, 0, GREETED, answer_open},
    {OP_CLOSE, 0, OPENED, answer_close},
    {OP_GATE, 4, OPENED, answer_gate},
    {OP_ECHO, ANY_SIZE, GREETED, answer_echo},
    {OP_CREATE_EVENT, 12, OPENED, answer_create_event},
    {OP_SET_EVENT, 4, OPENED, answer_set_event},
    {OP_RESET_EVENT, 4, OPENED, answer_reset_event},
    {OP_QUERY_EVENTS, ANY_COUNT, OPENED, answer_query_events},
    {OP_WAIT_EVENT, 8, OPENED, answer_wait_event},
    {OP_CLOSE_EVENT, 4, OPENED, answer_close_event},
    {OP_READ_CLOCK, 0, GREETED, answer_read_clock},
    {OP_ADVANCE_CLOCK, 8, OPENED, answer_advance_clock},
    {OP_ARM_SHORTAGE, 8, OPENED, answer_arm_shortage},
    {OP_DISARM_SHORTAGE, 0, OPENED, answer_disarm_shortage},
    {OP_QUERY_MEMORY, 0, OPENED, answer_query_memory},
};

static const struct operation one_of_14 = {0, ANY_SIZE, OPENED, answer_one_of_14};

static const struct operation *operation_of(uint16_t number) {
  if (number >= OP_FIRST_FUNCTION && number <= OP_LAST_FUNCTION)
    return &one_of_14;
  for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
    if (operations[i].number == number)
      return &operations[i];
  return NULL;
}

static int has_size(const struct operation *operation, size_t size) {
  if (operation->size == ANY_COUNT)
    return size > 0 && size % 4 == 0;
  return operation->size == ANY_SIZE || (size_t)operation->size == size;
}

static int knows_options(const struct operation *operation, uint8_t bits) {
  return (bits & ~(operation == &one_of_14 ? OPTION_TIMES | OPTION_EVENTS : 0)) == 0;
}

void session_answer(const struct request *request, struct answer *answer) {
  const struct operation *operation = operation_of(request->operation);
  answer->status = STATUS_DONE;
  answer->options = 0;
  answer->size = 0;
  if (!operation || !knows_options(operation, request->options))
    answer_status(answer, STATUS_UNSUPPORTED, operation ? "unknown option" : "unknown operation");
  else if (!has_size(operation, request->size))
    answer_status(answer, STATUS_MALFORMED, "wrong size of body");
  else if (state < operation->needs)
    answer_status(answer, STATUS_REFUSED, state == STARTED ? "before Hello" : "the subject is not open");
  else if (request->lane > 0 && (operation->needs != OPENED || operation->number == OP_CLOSE))
    answer_status(answer, STATUS_REFUSED, "for lane 0 only");
  else
    operation->answer(request, answer);
}
