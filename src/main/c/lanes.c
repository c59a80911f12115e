#include "common.h"

#include <stdlib.h>
#include <string.h>

#include "frames.h"
#include "lanes.h"
#include "options.h"
#include "session.h"
#include "output.h"
#include "thread.h"

enum { LANES = 256 };

struct queued {
  struct queued *next;
  uint8_t frame[];
};

struct lane {
  int started;
  struct queued *first, **last;
};

static mutex lock = MUTEX_INITIALLY;
static condition changed = CONDITION_INITIALLY;
static struct lane lanes[LANES];
static unsigned unanswered;

static void answer_with(const struct request *request, struct answer *answer) {
  output_append(answer->frame, answer_finish(answer, request));
}

static struct queued *next_of(struct lane *lane) {
  struct queued *queued;
  mutex_lock(&lock);
  while (!lane->first)
    condition_wait(&changed, &lock);
  queued = lane->first;
  mutex_unlock(&lock);
  return queued;
}

/* Whether the lane has nothing more to do. */
static int done(struct lane *lane, struct queued *queued) {
  int idle;
  mutex_lock(&lock);
  lane->first = queued->next;
  if (!lane->first)
    lane->last = &lane->first;
  idle = !lane->first;
  unanswered--;
  condition_wake_all(&changed);
  mutex_unlock(&lock);
  free(queued);
  return idle;
}

static void run(void *argument) {
  struct lane *lane = argument;
  static const size_t size = sizeof(struct answer);
  struct answer *answer = malloc(size);
  for (;;) {
    struct queued *queued = next_of(lane);
    struct request request = request_parse(queued->frame);
    if (!answer)
      abort();
    session_answer(&request, answer);
    answer_with(&request, answer);
    if (done(lane, queued))
      output_flush();
  }
}

static int start(struct lane *lane) {
  if (!lane->started) {
    lane->last = &lane->first;
    lane->started = thread_start(run, lane);
  }
  return lane->started;
}

static int enqueue(struct lane *lane, const uint8_t *frame, size_t size) {
  struct queued *queued = malloc(sizeof *queued + size);
  if (!queued || !start(lane)) {
    free(queued);
    return 0;
  }
  memcpy(queued->frame, frame, size);
  queued->next = NULL;
  mutex_lock(&lock);
  *lane->last = queued;
  lane->last = &queued->next;
  unanswered++;
  condition_wake_all(&changed);
  mutex_unlock(&lock);
  return 1;
}

void lanes_accept(const uint8_t *frame) {
  static struct answer answer;
  struct request request = request_parse(frame);
  if (request.lane >= options.lanes)
    answer_status(&answer, STATUS_REFUSED, "there are not so many lanes");
  else if (request.lane == 0)
    session_answer(&request, &answer);
  else if (enqueue(&lanes[request.lane], frame, WIRE_HEADER + request.size))
    return;
  else
    answer_status(&answer, STATUS_FAILURE, "no thread or memory for another lane");
  answer_with(&request, &answer);
}

int lanes_are_busy(void) {
  unsigned waiting;
  mutex_lock(&lock);
  waiting = unanswered;
  mutex_unlock(&lock);
  return waiting > 1;
}

void lanes_finish(void) {
  mutex_lock(&lock);
  while (unanswered > 0)
    condition_wait(&changed, &lock);
  mutex_unlock(&lock);
}
