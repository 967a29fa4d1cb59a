/**
 * What runs outside the container: the server's start and stop, set-up of clinics and the demo's data. Works over files
 * and the public HTTP API alone.
 */
package com.codecanvas.medspa.cli;
