package dev.stoa.ordering.persistence;

import dev.stoa.ordering.domain.OrderEvent;
import dev.stoa.ordering.domain.OrderProjector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills {@code ordering.order_view} anew, a few hundred orders at a time. */
@Component
class OrderViewRebuild {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String NEXT_STREAMS = """
            select order_id, type, payload from ordering.order_event
            where order_id in (select order_id from ordering.order_event
                               where version = 1 and order_id > ? order by order_id limit 500)
            order by order_id, version""";

    private static final String INSERT = "insert into ordering.order_view (" + OrderViewRow.COLUMNS + ") values ("
            + OrderViewRow.VALUES + ")";

    private final JdbcTemplate jdbc;
    private final JdbcClient database;

    OrderViewRebuild(JdbcTemplate jdbc, JdbcClient database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** In the caller's transaction, for which the usual bound on its length is lifted. */
    int run() {
        database.sql("set local transaction_timeout = 0").update();
        // Writers wait and readers do not: they see the old rows until the commit.
        database.sql("lock table ordering.order_view in exclusive mode").update();
        database.sql("delete from ordering.order_view").update();
        int made = 0;
        var after = BEFORE_ALL;
        for (var streams = streamsAfter(after); !streams.isEmpty(); streams = streamsAfter(after)) {
            insertViews(streams);
            made += streams.size();
            after = streams.lastEntry().getKey();
        }
        return made;
    }

    private SequencedMap<UUID, List<OrderEvent>> streamsAfter(UUID orderId) {
        var streams = new LinkedHashMap<UUID, List<OrderEvent>>();
        database.sql(NEXT_STREAMS).param(orderId).query(row -> {
            streams.computeIfAbsent(row.getObject("order_id", UUID.class), _ -> new ArrayList<>())
                    .add(StoredType.read(row.getString("type"), row.getString("payload")));
        });
        return streams;
    }

    private void insertViews(Map<UUID, List<OrderEvent>> streams) {
        jdbc.batchUpdate(INSERT, streams.entrySet()
                .stream()
                .map(stream -> OrderViewRow.values(OrderProjector.project(stream.getKey(), stream.getValue()))
                        .toArray())
                .toList());
    }
}
