/** Where bytes lie that rows name: in a folder, or in a bucket of a server that speaks S3. */
package org.comity.store;
