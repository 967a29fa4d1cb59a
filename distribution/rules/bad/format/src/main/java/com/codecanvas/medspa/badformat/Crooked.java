package com.codecanvas.medspa.badformat;

/** Needs a formatter. */
public final class Crooked {
  int  width ( ) { return 1 ; }
}
