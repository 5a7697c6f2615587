import module java.base;
import module java.sql;
import module jdk.jfr;

/** See bench/profile. */
class Profile {

    /** What a sample is counted as: the first of these that is met from the innermost frame outwards. */
    static final Map<String, String> LIBRARIES = new LinkedHashMap<>();
    static {
        LIBRARIES.put("dev.stoa.", "Stoa");
        LIBRARIES.put("tools.jackson.", "JSON");
        LIBRARIES.put("org.postgresql.", "PostgreSQL driver");
        LIBRARIES.put("com.zaxxer.", "connection pool");
        LIBRARIES.put("org.springframework.jdbc.", "Spring JDBC and transactions");
        LIBRARIES.put("org.springframework.transaction.", "Spring JDBC and transactions");
        LIBRARIES.put("org.springframework.security.", "Spring Security");
        LIBRARIES.put("org.springframework.", "Spring, the rest");
        LIBRARIES.put("io.micrometer.", "metrics");
        LIBRARIES.put("org.apache.", "Tomcat");
        LIBRARIES.put("org.hibernate.validator.", "validation");
    }

    final String java;
    final Path work;
    final OrderBench bench;
    long pid;
    long postgres;

    Profile(String java, Path work, OrderBench bench) {
        this.java = java;
        this.work = work;
        this.bench = bench;
    }

    static void main(String[] args) throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        int orders = Integer.parseInt(args[3]);
        var profile = new Profile(args[0], Path.of(args[2]), new OrderBench(port, 1, orders, Integer.parseInt(args[4])));
        // The first start makes the database; the second finds the statistics of statements switched on in it.
        var data = profile.work.resolve("data");
        stop(profile.start(args[1], port, data));
        try (var files = Files.walk(data)) {
            var cluster = files.filter(file -> file.endsWith("postgresql.auto.conf")).findFirst().orElseThrow();
            Files.writeString(cluster, """
                    shared_preload_libraries = 'pg_stat_statements'
                    pg_stat_statements.track_planning = on
                    pg_stat_statements.track_utility = on
                    """, StandardOpenOption.APPEND);
        }
        var application = profile.start(args[1], port, data);
        try {
            profile.run(application.pid(), data, orders, Integer.parseInt(args[5]));
        } finally {
            stop(application);
        }
    }

    Process start(String jar, int port, Path data) throws Exception {
        var builder = new ProcessBuilder(java, "-jar", jar, "--server.port=" + port, "--stoa.data-dir=" + data,
                "--stoa.demo.products=1000");
        builder.environment().putAll(Map.of("STOA_ADMIN_USER", "bench", "STOA_ADMIN_PASSWORD", "bench"));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        Files.createDirectories(data);
        var process = builder.redirectErrorStream(true).redirectOutput(data.resolve("stoa.log").toFile()).start();
        bench.awaitReady(data);
        return process;
    }

    static void stop(Process application) throws InterruptedException {
        application.destroy();
        application.waitFor();
    }

    void run(long application, Path data, int orders, int requests) throws Exception {
        pid = application;
        postgres = OrderBench.postmaster(data);
        System.out.printf("machine: %d cores, %s, load %s, JDK %s%n", Runtime.getRuntime().availableProcessors(),
                OrderBench.cpuModel(), Files.readString(Path.of("/proc/loadavg")).strip(), Runtime.version());
        var at = OrderBench.Connection.of(data);
        try (var database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + at.port() + "/" + at.database(),
                at.user(), at.password()); var statement = database.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            bench.stockUp();
            bench.round(pid, postgres, orders); // to warm up
            measure("an order, from cart to confirmed", orders, statement, () -> bench.round(pid, postgres, orders));
            var pages = new ProductPages(bench);
            pages.read(requests);
            measure("a product request, half lists and half products", requests, statement, () -> pages.read(requests));
        }
    }

    void measure(String what, int count, Statement database, Callable<?> work) throws Exception {
        database.execute("select pg_stat_statements_reset()");
        var recording = this.work.resolve(what.replaceAll("\\W+", "-") + ".jfr");
        jcmd("JFR.start", "name=profile", "settings=none", "+jdk.CPUTimeSample#enabled=true",
                "+jdk.CPUTimeSample#throttle=5ms", "+jdk.CPUTimeSample#stackTrace=true");
        long app = OrderBench.cpu(pid), db = OrderBench.cpuOfFamily(postgres);
        work.call();
        double appMillis = (OrderBench.cpu(pid) - app) / (double) count;
        double dbMillis = (OrderBench.cpuOfFamily(postgres) - db) / (double) count;
        jcmd("JFR.stop", "name=profile", "filename=" + recording);
        System.out.printf("%n%s: %.2f CPU ms = %.2f application + %.2f database%n", what, appMillis + dbMillis, appMillis,
                dbMillis);
        shares(recording, appMillis);
        statements(database, count);
    }

    void jcmd(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(java).resolveSibling("jcmd").toString(), String.valueOf(pid)));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = process.inputReader().readAllLines();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", said));
        }
    }

    /** Shares of the samples; what has no Java frames at all (compilers, garbage collectors) is the rest of the process. */
    static void shares(Path recording, double appMillis) throws IOException {
        var counts = new TreeMap<String, Integer>();
        for (var event : jdk.jfr.consumer.RecordingFile.readAllEvents(recording)) {
            if (event.getEventType().getName().equals("jdk.CPUTimeSample") && event.getStackTrace() != null) {
                counts.merge(library(event.getStackTrace().getFrames()), 1, Integer::sum);
            }
        }
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("  application, by library, of %.0f samples in Java code:%n", all);
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(share -> System.out.printf("    %5.1f %%  %s%n", 100 * share.getValue() / all, share.getKey()));
    }

    static String library(List<jdk.jfr.consumer.RecordedFrame> frames) {
        boolean socket = false;
        for (var frame : frames) {
            var type = frame.getMethod().getType().getName();
            socket |= type.startsWith("sun.nio.ch.") || type.startsWith("java.net.Socket");
            for (var library : LIBRARIES.entrySet()) {
                if (type.startsWith(library.getKey())) {
                    return socket && type.startsWith("org.postgresql.") ? "SQL round trips (socket)"
                            : socket && type.startsWith("org.apache.") ? "HTTP (socket)" : library.getValue();
                }
            }
        }
        return "the JDK by itself";
    }

    static void statements(Statement database, int count) throws SQLException {
        try (var rows = database.executeQuery("""
                select sum(calls), sum(total_exec_time), sum(total_plan_time), sum(plans), sum(wal_bytes)
                from pg_stat_statements""")) {
            rows.next();
            System.out.printf("  database: %.1f statements, %.2f ms executing, %.2f ms planning (%.1f times), %.0f bytes of WAL%n",
                    rows.getDouble(1) / count, rows.getDouble(2) / count, rows.getDouble(3) / count, rows.getDouble(4) / count,
                    rows.getDouble(5) / count);
        }
        try (var rows = database.executeQuery("""
                select calls, total_exec_time, total_plan_time, regexp_replace(left(query, 400), '\\s+', ' ', 'g')
                from pg_stat_statements where query not like '%pg_stat_statements%'
                order by total_exec_time + total_plan_time desc limit 12""")) {
            while (rows.next()) {
                System.out.printf("    %6.2f x  %.3f ms  %s%n", rows.getDouble(1) / count,
                        (rows.getDouble(2) + rows.getDouble(3)) / count, rows.getString(4).substring(0,
                                Math.min(95, rows.getString(4).length())));
            }
        }
    }

    /** Lists and products of the demo shop in turns. */
    record ProductPages(OrderBench bench) {

        Void read(int requests) throws Exception {
            var list = bench.call("GET", "/api/store/v1/products?market=DE&limit=100", null, 200);
            var slugs = Pattern.compile("\"slug\":\"([^\"]+)\"").matcher(list).results().map(found -> found.group(1)).toList();
            for (int i = 0; i < requests / 2; i++) {
                bench.call("GET", "/api/store/v1/products?market=DE&limit=20", null, 200);
                bench.call("GET", "/api/store/v1/products/" + slugs.get(i % slugs.size()) + "?market=DE", null, 200);
            }
            return null;
        }
    }
}
