import module java.base;
import module java.net.http;

import dev.stoa.replay.Crew;
import dev.stoa.replay.Replay;
import dev.stoa.replay.Selection;
import dev.stoa.replay.books.PlainBooks;
import dev.stoa.replay.invoices.InvoiceFile;
import dev.stoa.replay.invoices.Refund;
import dev.stoa.replay.invoices.Sale;
import dev.stoa.replay.invoices.Trade;

/** See bench/replay. The load comes from this process, which is not measured. */
class ReplayBench {

    /** Invoices by their number of lines; the most usual go first, so that nothing is measured cold. */
    enum Size {
        TO_50("11-50", 50), TO_10("2-10", 10), ONE("1", 1), TO_200("51-200", 200), MORE("201+", Integer.MAX_VALUE);

        final String title;
        final int upTo;

        Size(String title, int upTo) {
            this.title = title;
            this.upTo = upTo;
        }

        static Size of(Sale sale) {
            return Arrays.stream(values()).filter(size -> sale.units().size() <= size.upTo)
                    .min(Comparator.comparing(size -> size.upTo)).orElseThrow();
        }
    }

    static final Instant BEGIN = Instant.now();

    static void main(String[] args) throws Exception {
        int people = args.length > 1 ? Integer.parseInt(args[1]) : 8;
        var all = Trade.of(InvoiceFile.BESIDE_THE_PROJECT.lines());
        var trade = args.length > 2 ? new Selection(all).of(Integer.parseInt(args[2])) : all;
        var data = Files.createTempDirectory("stoa-bench");
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var builder = new ProcessBuilder(args[0], "-jar", "target/stoa.jar", "--server.port=" + port,
                "--stoa.data-dir=" + data, "--stoa.demo.products=0");
        builder.environment().putAll(Map.of("STOA_ADMIN_USER", "bench", "STOA_ADMIN_PASSWORD", "bench"));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        var application = builder.redirectErrorStream(true).redirectOutput(data.resolve("stoa.log").toFile()).start();
        try {
            var base = URI.create("http://localhost:" + port);
            awaitReady(base, data);
            run(trade, new Replay(trade, base, "bench", "bench", new Crew(people, ReplayBench::say)), application.pid(),
                    postmaster(data));
        } finally {
            application.destroy();
            application.waitFor();
            ImportBench.delete(data);
        }
    }

    static void run(Trade trade, Replay replay, long application, long postgres) throws Exception {
        System.out.printf("machine: %d cores, load %s, JDK %s%n", Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).strip(), Runtime.version());
        var books = new PlainBooks(trade);
        System.out.printf("to replay: %,d invoices with %,d lines of %,d articles, %s GBP with delivery and VAT;"
                + " %,d refunds of %s GBP%n", trade.sales().size(), lines(trade.sales()), books.sold().size(),
                pounds(books.allOrders().gross()), trade.refunds().values().stream().mapToInt(List::size).sum(),
                pounds(books.allRefunds()));
        replay.open();
        var rows = new EnumMap<Size, String>(Size.class);
        for (var size : Size.values()) {
            var sales = trade.sales().stream().filter(sale -> Size.of(sale) == size).toList();
            if (!sales.isEmpty()) {
                say("invoices of " + size.title + " lines");
                var ordered = Cost.of(application, postgres, () -> replay.order(sales));
                var handled = Cost.of(application, postgres, () -> replay.handle(sales));
                rows.put(size, "%7s  %6d  %7.1f  %s  %6.1f  %s  %6.1f".formatted(size.title, sales.size(),
                        lines(sales) / (double) sales.size(), ordered.per(sales.size()), ordered.rate(sales.size()),
                        handled.per(sales.size()), handled.rate(sales.size())));
            }
        }
        System.out.println("                  lines     CPU ms an order, application and database");
        System.out.println("  lines  orders  an order   cart to confirmed              a second   dispatch, refunds, delivery    a second");
        rows.keySet().stream().sorted(Comparator.comparing(size -> size.upTo)).map(rows::get).forEach(System.out::println);
        replay.audit();
        System.out.println("orders, taxes, stock, ledger and the provider's book equal the plain calculation");
    }

    static int lines(List<Sale> sales) {
        return sales.stream().mapToInt(sale -> sale.units().size()).sum();
    }

    static String pounds(long pence) {
        return "%,.2f".formatted(pence / 100.0);
    }

    static void say(String news) {
        System.out.printf("%5ds  %s%n", Duration.between(BEGIN, Instant.now()).toSeconds(), news);
    }

    static void awaitReady(URI base, Path data) throws Exception {
        var request = HttpRequest.newBuilder(base.resolve("/actuator/health/readiness")).build();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 1800; i++) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // it does not listen yet
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(Files.readString(data.resolve("stoa.log")));
    }

    static long postmaster(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            var file = files.filter(path -> path.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    /** CPU milliseconds of a process so far. */
    static long cpu(long pid) throws IOException {
        return ticks(stat(pid), 11) * 10;
    }

    /** CPU milliseconds of a process and of its children, the ended ones too. */
    static long cpuOfFamily(long pid) throws IOException {
        long sum = cpu(pid) + ticks(stat(pid), 13) * 10;
        for (var child : ProcessHandle.of(pid).orElseThrow().children().toList()) {
            try {
                sum += cpu(child.pid());
            } catch (IOException e) {
                continue; // it has ended and is counted with its parent
            }
        }
        return sum;
    }

    static long ticks(String[] stat, int field) {
        return Long.parseLong(stat[field]) + Long.parseLong(stat[field + 1]);
    }

    /** Fields of /proc/pid/stat from the third on; times are in ticks of 10 ms. */
    static String[] stat(long pid) throws IOException {
        var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    record Cost(long application, long database, double seconds) {

        static Cost of(long application, long postgres, Runnable work) throws IOException {
            long app = cpu(application), db = cpuOfFamily(postgres), start = System.nanoTime();
            work.run();
            return new Cost(cpu(application) - app, cpuOfFamily(postgres) - db, (System.nanoTime() - start) / 1e9);
        }

        String per(int orders) {
            double app = application / (double) orders, db = database / (double) orders;
            return "%7.1f (%6.1f + %6.1f)".formatted(app + db, app, db);
        }

        double rate(int orders) {
            return orders / seconds;
        }
    }
}
