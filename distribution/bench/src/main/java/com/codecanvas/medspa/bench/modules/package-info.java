/** Modules that come and go: how long it takes, whom it disturbs, and what it leaves behind. */
package com.codecanvas.medspa.bench.modules;
