/** Holds the rendered manifests against the Kubernetes types, the services' own configuration, and what is safe. */
package org.comity.k8s;
