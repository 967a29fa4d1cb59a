/** What the rows of an imported file mean: columns, their mapping to a patient's fields, and the states of an import. */
package com.codecanvas.medspa.patients.domain.imports;
