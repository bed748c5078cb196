/** OCI images of the services, made by {@code ./comity images} without a daemon. */
package org.comity.images;
