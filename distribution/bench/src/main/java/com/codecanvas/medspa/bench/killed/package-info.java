/** What becomes of money and messages when the power fails in between: the platform is killed while providers' stand-ins keep books of their own. */
package com.codecanvas.medspa.bench.killed;
