/** {@code medspa module}: makes, checks and looks into packages, and changes the modules of a running server. */
package com.codecanvas.medspa.cli.module;
