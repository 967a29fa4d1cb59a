/** Modules come, change and go while the server runs: operations of the operator, and the nodes that follow the list of what is wanted. */
package com.codecanvas.medspa.core.installer;
