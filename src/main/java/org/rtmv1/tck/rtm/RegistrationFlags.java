package org.rtmv1.tck.rtm;

/** The flags of {@code RtmRegisterClient}. */
public final class RegistrationFlags {
  public static final int NONE = 0;
  public static final int RTM_PROTOCOL_SINGLE_ROUTE = 0x1;

  private RegistrationFlags() {}
}
