/** A small module of a vendor, made and signed by the tests: it greets at the door, and fails when it is told to. */
package com.codecanvas.medspa.checks.doorsign;
