package org.comity.gateway.routing;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.gateway.directory.ServicesConfig;

/**
 * Says in the metrics which service a request was for; {@code none} for those that are for no service. Requests that broke off
 * are counted without asking who contributes, and Prometheus takes only meters of one name that have the same tags.
 */
@Singleton
class RequestsByService implements HttpServerMetricsTagsContributor, MeterFilter {
    private static final String REQUESTS = "http.server.requests";
    private static final String TAG = "service";
    private static final String API = "/api/";
    private static final Tags NONE = Tags.of(TAG, "none");

    private final Map<String, Tags> byName;

    RequestsByService(ServicesConfig services) {
        this.byName = services.byName().keySet().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> Tags.of(TAG, name)));
    }

    @Override
    public Tags contribute(Context context) {
        String path = context.request().path();
        if (path == null || !path.startsWith(API)) {
            return NONE;
        }
        int end = path.indexOf('/', API.length());
        return end < 0 ? NONE : byName.getOrDefault(path.substring(API.length(), end), NONE);
    }

    @Override
    public Meter.Id map(Meter.Id meter) {
        return meter.getName().equals(REQUESTS) && meter.getTag(TAG) == null ? meter.withTags(NONE) : meter;
    }
}
