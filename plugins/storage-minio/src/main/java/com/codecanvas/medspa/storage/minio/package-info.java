/** Pictures in a bucket of S3, MinIO or what speaks like them. */
package com.codecanvas.medspa.storage.minio;
