#include "common.h"

#include <string.h>

#include "call.h"
#include "crash.h"
#include "events.h"
#include "functions.h"
#include "hesitation.h"
#include "inside.h"
#include "thread.h"
#include "tracked.h"

/* The two bits for each pointer argument. */
enum { A_BUFFER, IS_NULL, DANGLES, IS_ROUTE };

struct performed {
  const struct function *function;
  const struct request *request;
  size_t sizes[4]; /* by enum size */
  unsigned pointers;
  uint64_t result, before, after;
  DWORD last_error;
  struct call call;
};

static const struct function *function_of(uint16_t operation) { return &functions_of_rtm[operation - OP_FIRST_FUNCTION]; }

const char *function_name(uint16_t operation) {
  return operation >= OP_FIRST_FUNCTION && operation <= OP_LAST_FUNCTION ? function_of(operation)->name : "an operation";
}

static unsigned choice(const struct performed *p, int i) { return p->pointers >> 2 * i & 3; }

static size_t size_of(const struct performed *p, int i) { return p->sizes[p->function->parameter[i].size]; }

static const char *malformed(const struct performed *p) {
  const struct function *f = p->function;
  const uint8_t *body = p->request->body;
  if (p->request->size < COMMON_REQUEST || body[4] > 1)
    return "the layout is neither 0 nor 1";
  if (p->request->size != COMMON_REQUEST + f->scalars + p->sizes[f->structure])
    return "wrong size of body";
  if (body[6] || body[7] || p->pointers >> 2 * f->count)
    return "a field or bit without meaning is not 0";
  for (int i = 0; i < f->count; i++)
    if (choice(p, i) == IS_ROUTE && f->parameter[i].direction != DIRECTION_OUT_OR_ROUTE)
      return "this pointer argument cannot be the same as Route";
  return NULL;
}

static int fits_pointer(uint64_t handle) { return (uintptr_t)handle == handle; }

static const char *refused(struct performed *p, int hostile) {
  uint32_t event;
  for (int i = 0; i < p->function->count; i++)
    if (choice(p, i) == DANGLES && !hostile)
      return "a dangling pointer in a session without the wish for hostile input";
  if (p->function->has_handle && !fits_pointer(get64(p->call.arguments)))
    return "the handle does not fit this agent's pointers";
  if (p->request->operation != OP_FIRST_FUNCTION)
    return NULL;
  event = get32(p->call.arguments + 8);
  if (event == WIRE_INVALID_EVENT && hostile)
    p->call.event = guard_dangling();
  else if (!events_find(event, &p->call.event))
    return "no event has this number";
  return NULL;
}

static void prepare(struct performed *p) {
  for (int i = 0; i < p->function->count; i++) {
    enum direction direction = p->function->parameter[i].direction;
    int input = direction == DIRECTION_IN || direction == DIRECTION_IN_OUT;
    const uint8_t *contents = input ? p->call.arguments + p->function->scalars : NULL;
    void *buffer = guard_prepare(&p->call.buffer[i], contents, size_of(p, i));
    void *const choices[] = {buffer, NULL, NULL, p->call.pointer[0]};
    p->call.pointer[i] = choice(p, i) == DANGLES ? guard_dangling() : choices[choice(p, i)];
  }
}

static void perform(struct performed *p) {
  int timed = p->request->options & OPTION_TIMES;
  DWORD preset = get32(p->request->body);
  crash_note(p->request);
  p->before = timed ? monotonic_ns() : 0;
  hesitation_enter();
  ENTER_LIBRARY();
  SetLastError(preset);
  p->result = p->function->invoke(&p->call);
  p->last_error = GetLastError();
  LEAVE_LIBRARY();
  hesitation_leave();
  p->after = timed ? monotonic_ns() : 0;
  crash_note(NULL);
}

static int input_changed(const struct performed *p, int i) {
  const uint8_t *sent = p->call.arguments + p->function->scalars;
  return p->function->parameter[i].direction == DIRECTION_IN && memcmp(p->call.buffer[i].body, sent, size_of(p, i)) != 0;
}

static uint32_t touched(const struct performed *p) {
  uint32_t bits = 0;
  for (int i = 0; i < p->function->count; i++) {
    bits |= (uint32_t)guard_touched(&p->call.buffer[i], size_of(p, i)) << i;
    bits |= (uint32_t)input_changed(p, i) << (8 + i);
  }
  return bits;
}

static void pack(const struct performed *p, struct answer *answer) {
  answer_u64(answer, p->result);
  answer_u32(answer, p->last_error);
  answer_u32(answer, touched(p));
  for (int i = 0; i < p->function->count; i++) {
    const struct guarded *shown = &p->call.buffer[choice(p, i) == IS_ROUTE ? 0 : i];
    if (p->function->parameter[i].direction == DIRECTION_IN)
      continue;
    if (choice(p, i) == A_BUFFER || choice(p, i) == IS_ROUTE)
      answer_bytes(answer, shown->body, size_of(p, i));
    else
      memset(answer_room(answer, size_of(p, i)), WIRE_FILL, size_of(p, i));
  }
}

static void pack_options(const struct performed *p, struct answer *answer) {
  answer->options = p->request->options;
  if (answer->options & OPTION_TIMES) {
    answer_u64(answer, p->before);
    answer_u64(answer, p->after);
  }
  if (answer->options & OPTION_EVENTS)
    answer_u64(answer, events_states());
}

static void track(const struct performed *p) {
  uint64_t argument = p->function->has_handle ? get64(p->call.arguments) : 0;
  tracked_note(p->request->operation, argument, p->result);
}

static void set_up(struct performed *p, const struct request *request) {
  int ip = request->size >= COMMON_REQUEST && request->body[4] == 1;
  memset(p, 0, offsetof(struct performed, call) + offsetof(struct call, buffer));
  p->function = function_of(request->operation);
  p->request = request;
  p->sizes[SIZE_FLAGS] = sizeof(DWORD);
  p->sizes[SIZE_ROUTE] = ip ? sizeof(RTM_IP_ROUTE) : sizeof(RTM_IPX_ROUTE);
  p->sizes[SIZE_NETWORK] = ip ? sizeof(IP_NETWORK) : sizeof(IPX_NETWORK);
  p->pointers = request->size >= COMMON_REQUEST ? request->body[5] : 0;
  p->call.arguments = request->body + COMMON_REQUEST;
}

void answer_function(const struct request *request, struct answer *answer, int hostile) {
  struct performed performed;
  const char *objection;
  set_up(&performed, request);
  if ((objection = malformed(&performed)) != NULL)
    answer_status(answer, STATUS_MALFORMED, objection);
  else if ((objection = refused(&performed, hostile)) != NULL)
    answer_status(answer, STATUS_REFUSED, objection);
  else {
    prepare(&performed);
    perform(&performed);
    track(&performed);
    pack(&performed, answer);
    pack_options(&performed, answer);
  }
}
