/** Serves the browser shell: one page for every address of the application, and its assets. */
package com.codecanvas.medspa.core.ui;
