/** Files in a folder, whole or not at all. */
package com.codecanvas.medspa.core.storage.folder;
