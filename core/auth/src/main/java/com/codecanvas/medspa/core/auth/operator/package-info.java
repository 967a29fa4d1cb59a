/** Whoever runs the installation: the operator token and sessions that are opened with it. */
package com.codecanvas.medspa.core.auth.operator;
