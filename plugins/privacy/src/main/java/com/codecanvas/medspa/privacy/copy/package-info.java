/** Gathers what all modules hold about a patient into one file: to read, as data, and with every picture and document. */
package com.codecanvas.medspa.privacy.copy;
