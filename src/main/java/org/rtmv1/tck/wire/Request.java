package org.rtmv1.tck.wire;

/**
 * A request as it is made, before it has an id.
 *
 * @param operation see {@link WireOperation}
 * @param options the option bits
 * @param body what follows the header; its array is not copied
 */
@SuppressWarnings("ArrayRecordComponent") // a request is sent once and never compared
record Request(int operation, int options, byte[] body) {
  int size() {
    return Frame.HEADER + body.length;
  }
}
