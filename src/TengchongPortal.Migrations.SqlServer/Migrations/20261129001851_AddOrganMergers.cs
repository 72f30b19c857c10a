using System;
using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddOrganMergers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "GivenAt",
                table: "RoleGrants",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OrganMergers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PredecessorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SuccessorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MergedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MergedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    MergedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganMergers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganMergers_Organs_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrganMergers_Organs_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganMergerLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MergerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Before = table.Column<int>(type: "int", nullable: false),
                    After = table.Column<int>(type: "int", nullable: false),
                    Names = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganMergerLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganMergerLines_OrganMergers_MergerId",
                        column: x => x.MergerId,
                        principalTable: "OrganMergers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OrganMergerLines_MergerId",
                table: "OrganMergerLines",
                column: "MergerId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganMergers_PredecessorId",
                table: "OrganMergers",
                column: "PredecessorId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganMergers_SuccessorId",
                table: "OrganMergers",
                column: "SuccessorId");

            foreach (var guard in SqlServerGuards.InBatchesOfTheirOwn([SqlServerGuards.WrittenOnce("OrganMergers"), SqlServerGuards.WrittenOnce("OrganMergerLines")]))
            {
                migrationBuilder.Sql(guard);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OrganMergerLines");

            migrationBuilder.DropTable(
                name: "OrganMergers");

            migrationBuilder.DropColumn(
                name: "GivenAt",
                table: "RoleGrants");
        }
    }
}
