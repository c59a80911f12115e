package org.rtmv1.tck.model;

/**
 * A client that the oracle believes to be registered.
 *
 * @param handle its handle
 * @param family the family DWORD that it registered for
 * @param protocol its routing protocol
 * @param singleRoute whether it registered with RTM_PROTOCOL_SINGLE_ROUTE
 * @param event the number of its event, 0 for NULL
 */
public record BelievedClient(
    long handle, int family, int protocol, boolean singleRoute, int event) {}
