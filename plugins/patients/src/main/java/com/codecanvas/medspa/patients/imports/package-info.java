/** The work of an import: receiving the file, checking its rows, making patients of them, and clearing up. */
package com.codecanvas.medspa.patients.imports;
