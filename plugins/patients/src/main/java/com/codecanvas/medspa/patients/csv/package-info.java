/** Reads and writes CSV files as other systems make them: their encodings, delimiters and quotes. */
package com.codecanvas.medspa.patients.csv;
