/** The floor: a plain JDK HTTP server that runs the same statements over bare JDBC, audit entry and decryption included, and nothing else. */
package com.codecanvas.medspa.bench.floor;
