/** The server's HTTP API as the command line needs it. */
package com.codecanvas.medspa.cli.http;
