/** {@code medspa dev}: a module's folder, kept the same as what a development server runs. */
package com.codecanvas.medspa.cli.dev;
