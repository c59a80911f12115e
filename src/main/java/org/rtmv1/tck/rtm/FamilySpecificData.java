package org.rtmv1.tck.rtm;

/** The data of a route that only its family defines; a change of it is a change of the route. */
public sealed interface FamilySpecificData permits IpSpecificData, IpxSpecificData {}
