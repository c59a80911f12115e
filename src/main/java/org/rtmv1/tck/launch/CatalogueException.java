package org.rtmv1.tck.launch;

/** A fault in the kit's feature files; the message names file and line. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CatalogueException(String message) {
    super(message);
  }
}
